import { useStrings } from "./strings/context.ts";

/** Says that the school's policy holds a value, beside the control that is disabled because of it. */
export function LockNote() {
  const { t } = useStrings();
  return (
    <span class="lock-note">
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" fill="currentColor">
        <path d="M8 1a3.5 3.5 0 0 0-3.5 3.5V7H4a1.5 1.5 0 0 0-1.5 1.5v5A1.5 1.5 0 0 0 4 15h8a1.5 1.5 0 0 0 1.5-1.5v-5A1.5 1.5 0 0 0 12 7h-.5V4.5A3.5 3.5 0 0 0 8 1Zm2 6H6V4.5a2 2 0 1 1 4 0Z" />
      </svg>
      {t("options.school")}
    </span>
  );
}
