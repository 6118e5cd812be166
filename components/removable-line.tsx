import type { ComponentChildren, RefObject } from "preact";
import { Button } from "./button.tsx";
import { useStrings } from "./strings/context.ts";

export type RemovableLineProps = {
  /** What the line is about. */
  readonly children: ComponentChildren;
  /** What goes away with the press, in a few words. */
  readonly name: string;
  /** True once it is gone. */
  readonly onRemove: () => Promise<boolean>;
  /** Gets the focus then: the pressed button goes with its line. */
  readonly after: RefObject<HTMLElement | null>;
};

/** A line of a list that can be taken away again. */
export function RemovableLine({ children, name, onRemove, after }: RemovableLineProps) {
  const { t } = useStrings();
  const remove = async () => {
    if (await onRemove()) after.current?.focus();
  };
  return (
    <li class="line">
      <div class="grow">{children}</div>
      <Button label={t("options.sites.remove_of", name)} onPress={() => void remove()}>
        {t("options.sites.remove")}
      </Button>
    </li>
  );
}
