import { CategoriesSection } from "../../components/options/categories-section.tsx";
import type { LimitsDoor } from "./use-limits.ts";

/** The matrix of one child, joined to what it reads and changes. */
export function CategoriesPanel({ door }: { door: LimitsDoor }) {
  const { child, limits, seats, choose } = door.whose;
  return (
    <CategoriesSection
      own={child.categories}
      limits={limits}
      seats={seats}
      onChoose={choose}
      onChange={(categories) => void door.changeChild({ ...child, categories })}
    />
  );
}
