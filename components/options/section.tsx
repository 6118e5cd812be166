import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useStrings } from "../strings/context.ts";
import type { SectionId } from "./sections.ts";

/** A part of the page under its heading, which takes the focus when the part is changed for another. */
export function Section({ id, lead, children }: { id: SectionId; lead?: string; children: ComponentChildren }) {
  const { t } = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement !== null && activeElement.closest("nav") !== null) heading.current?.focus();
  }, []);
  return (
    <section class="stack" aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`} tabIndex={-1} ref={heading}>
          {t(`options.${id}.title`)}
        </h2>
        {lead !== undefined && <p class="soft">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
