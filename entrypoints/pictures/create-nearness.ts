import { isLargeEnough } from "../../core/picture/picture-size.ts";
import type { Album, Picture } from "./create-album.ts";

/** Which pictures are near the window, and which have grown. */
export type Nearness = {
  readonly all: () => readonly Picture[];
  readonly watch: (picture: Picture) => void;
  readonly unwatch: (picture: Picture) => void;
  readonly end: () => void;
};

/** Pictures up to this far below or above the window are looked at already. */
const nearby = { rootMargin: "100% 0px" };

export function createNearness(album: Album, onChange: () => void): Nearness {
  const near = new Set<Picture>();
  const onSight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const picture = album.of(target);
      if (picture !== undefined && isIntersecting) near.add(picture);
      else if (picture !== undefined) near.delete(picture);
    }
    onChange();
  }, nearby);
  // One that was too small may grow; this is heard before the frame is painted.
  const onSize = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const picture = album.of(target);
      if (picture?.standing === "small" && !isTooSmall(picture)) album.settle(picture, "waiting");
    }
    onChange();
  });
  return {
    all: () => [...near],
    watch({ element }) {
      onSight.observe(element);
      onSize.observe(element);
    },
    unwatch(picture) {
      near.delete(picture);
      onSight.unobserve(picture.element);
      onSize.unobserve(picture.element);
    },
    end() {
      onSight.disconnect();
      onSize.disconnect();
    },
  };
}

/** Known only of a picture that has a place on the page. */
export function isTooSmall(picture: Picture): boolean {
  const { width, height } = boxOf(picture);
  return width > 0 && height > 0 && !isLargeEnough(width, height);
}

export function boxOf({ element }: Picture): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}
