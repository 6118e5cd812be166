import { useState } from "preact/hooks";
import type { SectionId } from "../../components/options/sections.ts";
import { birthMonthsOf } from "../../core/limits/children.ts";
import type { Language } from "../../core/limits/stored-limits.ts";
import { AboutPanel } from "./about-panel.tsx";
import { AsksPanel } from "./asks-panel.tsx";
import { CategoriesPanel } from "./categories-panel.tsx";
import { ChildPanel } from "./child-panel.tsx";
import { DevicePanel } from "./device-panel.tsx";
import { ListsPanel } from "./lists-panel.tsx";
import { SignedPanel } from "./signed-panel.tsx";
import { MediaPanel } from "./media-panel.tsx";
import { PrivacyPanel } from "./privacy-panel.tsx";
import { PinPanel } from "./pin-panel.tsx";
import { ReportsPanel } from "./reports-panel.tsx";
import { SitesPanel } from "./sites-panel.tsx";
import { TimePanel } from "./time-panel.tsx";
import type { LimitsDoor } from "./use-limits.ts";
import type { PinDoor } from "./use-pin.ts";

export type PanelProps = {
  readonly section: SectionId;
  readonly door: LimitsDoor;
  readonly pin: PinDoor;
  readonly onLanguage: (language: Language) => void;
  readonly onPin: (pin: string) => Promise<string | null>;
};

/** The chosen part of the page, joined to what it reads and changes. */
export function Panel({ section, door, pin, onLanguage, onPin }: PanelProps) {
  const { stored, limits } = door.view;
  const { change } = door;
  const [now] = useState(() => new Date());
  switch (section) {
    case "child":
      return <ChildPanel door={door} now={now} />;
    case "sites":
      return <SitesPanel door={door} now={now} />;
    case "categories":
      return <CategoriesPanel door={door} />;
    case "time":
      return <TimePanel door={door} onRefused={pin.expired} />;
    case "media":
      return <MediaPanel door={door} />;
    case "reports":
      return <ReportsPanel stored={stored} onChange={change} onRefused={pin.expired} />;
    case "privacy":
      return <PrivacyPanel door={door} onRefused={pin.expired} />;
    case "asks":
      return <AsksPanel seats={door.whose.seats} onRefused={pin.expired} />;
    case "lists":
      return (
        <>
          <ListsPanel stored={stored} limits={limits} onChange={change} onRefused={pin.expired} />
          <SignedPanel onRefused={pin.expired} />
        </>
      );
    case "device":
      return <DevicePanel door={door} onRefused={pin.expired} />;
    case "about":
      return <AboutPanel onRefused={pin.expired} />;
    case "pin":
      return (
        <PinPanel
          languageLocked={limits.locked.includes("language")}
          pin={pin}
          birthMonths={birthMonthsOf(stored)}
          onLanguage={onLanguage}
          onPin={onPin}
        />
      );
  }
}
