import { useState } from "preact/hooks";
import { ChildStep } from "../../components/welcome/child-step.tsx";
import { TierStep } from "../../components/welcome/tier-step.tsx";
import { childOf, withChild } from "../../core/limits/children.ts";
import type { StoredLimits } from "../../core/limits/stored-limits.ts";
import { tierOfBirth } from "../../core/tier/tier-of-birth.ts";
import type { LimitsView } from "../../platform/messages/protocol.ts";

export type AgePanelProps = {
  readonly view: LimitsView;
  readonly onNext: (next: Partial<StoredLimits>) => void;
};

/** Who the child is; an emptied field takes back what it said. */
export function ChildPanel({ view: { stored, limits }, onNext }: AgePanelProps) {
  const [now] = useState(() => new Date());
  const { name: firstName, ...child } = childOf(stored, limits.child.id);
  return (
    <ChildStep
      name={firstName}
      birthMonth={child.birthMonth}
      locked={limits.locked.includes("tier")}
      now={now}
      onNext={(name, birthMonth) => {
        const said = { ...(name === "" ? {} : { name }), ...(birthMonth === undefined ? {} : { birthMonth }) };
        onNext(withChild(stored, { ...child, ...said }));
      }}
    />
  );
}

/** What the age comes to. A tier that the birth month gives anyway is not written down, so that the child grows out of it. */
export function TierPanel({ view: { stored, limits }, onNext }: AgePanelProps) {
  const [now] = useState(() => new Date());
  const { tier: own, ...child } = childOf(stored, limits.child.id);
  const locked = limits.locked.includes("tier");
  const isUnborn = locked || child.birthMonth === undefined;
  return (
    <TierStep
      given={isUnborn ? limits.tier : tierOfBirth(child.birthMonth!, now)}
      own={own}
      locked={locked}
      onNext={(tier) => onNext(locked ? {} : withChild(stored, { ...child, ...(tier === undefined ? {} : { tier }) }))}
    />
  );
}
