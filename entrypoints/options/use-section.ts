import { useEffect, useState } from "preact/hooks";
import { sectionOf, type SectionId } from "../../components/options/sections.ts";

/** The part of the page that the address names. */
export function useSection(): SectionId {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  useEffect(() => {
    const follow = () => setSection(sectionOf(location.hash));
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return section;
}
