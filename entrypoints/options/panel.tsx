import { useState } from "preact/hooks";
import { CategoriesSection } from "../../components/options/categories-section.tsx";
import { ChildSection } from "../../components/options/child-section.tsx";
import { PinSection } from "../../components/options/pin-section.tsx";
import type { SectionId } from "../../components/options/sections.ts";
import { SitesSection } from "../../components/options/sites-section.tsx";
import type { Language } from "../../core/limits/stored-limits.ts";
import { DevicePanel } from "./device-panel.tsx";
import { ListsPanel } from "./lists-panel.tsx";
import { ReportsPanel } from "./reports-panel.tsx";
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
      return (
        <ChildSection child={stored.child} limits={limits} now={now} onChange={(child) => void change({ child })} />
      );
    case "sites":
      return (
        <SitesSection
          rules={stored.siteRules}
          limits={limits}
          now={now}
          onChange={(siteRules) => change({ siteRules })}
        />
      );
    case "categories":
      return (
        <CategoriesSection
          own={stored.categories}
          limits={limits}
          onChange={(categories) => void change({ categories })}
        />
      );
    case "reports":
      return (
        <ReportsPanel rules={stored.siteRules} onBlock={(siteRules) => change({ siteRules })} onRefused={pin.expired} />
      );
    case "lists":
      return (
        <ListsPanel onUse={(id, use) => change({ lists: { ...stored.lists, [id]: use } })} onRefused={pin.expired} />
      );
    case "device":
      return <DevicePanel onRefused={pin.expired} />;
    case "pin":
      return (
        <PinSection
          languageLocked={limits.locked.includes("language")}
          pin={pin.state}
          birthMonth={stored.child.birthMonth}
          onLanguage={onLanguage}
          onPin={onPin}
        />
      );
  }
}
