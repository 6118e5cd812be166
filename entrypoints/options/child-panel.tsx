import { ChildSection } from "../../components/options/child-section.tsx";
import { newChild } from "../../core/limits/child.ts";
import { pictureIds } from "../../core/limits/pictures.ts";
import { mostChildren } from "../../core/limits/stored-limits.ts";
import type { LimitsDoor } from "./use-limits.ts";

/** The family, joined to what it reads and changes. */
export function ChildPanel({ door, now }: { door: LimitsDoor; now: Date }) {
  const { stored, limits, each } = door.view;
  const { children } = stored;
  const fresh = () => {
    if (children.length >= mostChildren) return null;
    const taken = new Set(children.map(({ picture }) => picture));
    const picture = pictureIds.find((id) => !taken.has(id)) ?? "bamboo";
    return { ...newChild(crypto.randomUUID()), picture };
  };
  const remove = (id: string) => {
    const left = children.filter((child) => child.id !== id);
    return door.change({
      children: left,
      active: stored.active === id ? left[0]!.id : stored.active,
      switching: stored.switching.filter(({ child }) => child !== id),
    });
  };
  return (
    <ChildSection
      stored={stored}
      limits={limits}
      seats={each.map(({ child, tier }) => ({ ...child, tier }))}
      now={now}
      fresh={fresh}
      onSeat={(id) => void door.seat(id)}
      onSave={door.changeChild}
      onAdd={(child) => door.change({ children: [...children, child] })}
      onRemove={remove}
      onSchedule={(switching) => door.change({ switching })}
    />
  );
}
