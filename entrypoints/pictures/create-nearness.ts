import type { Album, Picture } from "./create-album.ts";
import { isTooSmall } from "./picture-box.ts";

/** Which pictures are near the window, and which have grown. */
export type Nearness = {
  readonly all: () => readonly Picture[];
  readonly watch: (picture: Picture) => void;
  readonly unwatch: (picture: Picture) => void;
  readonly end: () => void;
};

/** How often small pictures in view are measured again, while there are some, in milliseconds: nobody tells of one that is blown up. */
const growthMs = 250;

/** Pictures up to this far below or above the window are looked at already. */
const nearby = { rootMargin: "100% 0px" };

export function createNearness(album: Album, onChange: () => void): Nearness {
  const near = new Set<Picture>();
  const onSight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const picture = album.of(target);
      if (picture === undefined) continue;
      measure(picture);
      if (isIntersecting) near.add(picture);
      else near.delete(picture);
    }
    onChange();
  }, nearby);
  const measure = (picture: Picture) => {
    if (picture.standing !== "small" || isTooSmall(picture)) return false;
    album.settle(picture, "waiting");
    return true;
  };
  // One that was too small may grow; this is heard before the frame is painted.
  const onSize = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const picture = album.of(target);
      if (picture !== undefined) measure(picture);
    }
    onChange();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(look, growthMs);
  };
  const look = () => {
    timer = undefined;
    const small = [...near].filter(({ standing }) => standing === "small");
    if (small.length === 0) return;
    soon();
    if (!document.hidden && small.filter(measure).length > 0) onChange();
  };
  return {
    all: () => {
      soon();
      return [...near];
    },
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
      clearTimeout(timer);
      onSight.disconnect();
      onSize.disconnect();
    },
  };
}
