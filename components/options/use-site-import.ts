import { useState } from "preact/hooks";
import { importSites, largestText } from "../../core/limits/import-sites/import-sites.ts";
import type { ImportedSites, TextProblem } from "../../core/limits/import-sites/imported-sites.ts";
import type { SiteRule } from "../../core/limits/site-rule.ts";

export type SiteImportDoor = {
  readonly text: string;
  /** What the text came to; null before somebody has looked. */
  readonly shown: ImportedSites | null;
  readonly problem: TextProblem | null;
  readonly write: (text: string) => void;
  readonly look: () => void;
  readonly open: (file: File) => void;
  /** Nothing is shown any more; the text stays where it was not taken over. */
  readonly close: (taken: boolean) => void;
};

/** A text of sites on its way in. */
export function useSiteImport(plain: SiteRule["action"]): SiteImportDoor {
  const [text, setText] = useState("");
  const [shown, setShown] = useState<ImportedSites | null>(null);
  const [problem, setProblem] = useState<TextProblem | null>(null);
  const lookAt = (written: string) => {
    const read = importSites(written, plain);
    setProblem("problem" in read ? read.problem : null);
    setShown("problem" in read ? null : read);
  };
  const open = async (file: File) => {
    // A letter has up to four bytes; what is larger than that is not even read.
    const written = file.size > 4 * largestText ? " ".repeat(largestText + 1) : await file.text();
    if (written.length <= largestText) setText(written);
    lookAt(written);
  };
  return {
    text,
    shown,
    problem,
    write: (written) => {
      setText(written);
      setShown(null);
    },
    look: () => lookAt(text),
    open: (file) => void open(file),
    close: (taken) => {
      setShown(null);
      if (taken) setText("");
    },
  };
}
