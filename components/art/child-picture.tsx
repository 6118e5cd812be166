import type { PictureId } from "../../core/limits/pictures.ts";
import { childDrawings } from "./child-drawings.tsx";
import "./child-picture.css";

/** A child's picture on its round ground. It stands beside words, so that a screen reader passes it over. */
export function ChildPicture({ picture, size = 48 }: { picture: PictureId; size?: number }) {
  return (
    <svg class="child-picture" viewBox="0 0 64 64" width={size} height={size} aria-hidden="true">
      {childDrawings[picture]}
    </svg>
  );
}
