export type Mood = "calm" | "distress";

/** The bamboo shoot that grows inside the hedge: smiling, or with its eyes closed while it is sheltered. */
export function Shoot({ mood }: { mood: Mood }) {
  return (
    <g transform="translate(180 206)">
      <path class="shoot-shade" d="M0 -84 C -26 -58 -36 -28 -36 4 H 36 C 36 -28 26 -58 0 -84 Z" />
      <path class="shoot" d="M0 -84 C -14 -56 -14 -24 -4 4 H 36 C 36 -28 26 -58 0 -84 Z" />
      <path class="shoot" d="M-35 -12 C -20 -26 20 -26 35 -12 C 36 -6 36 0 36 4 H -36 C -36 0 -36 -6 -35 -12 Z" />
      <path class="leaf" d="M0 -78 C -20 -82 -30 -96 -30 -110 C -12 -110 0 -98 0 -78 Z" />
      <path class="leaf" d="M0 -78 C 20 -82 30 -96 30 -110 C 12 -110 0 -98 0 -78 Z" opacity="0.85" />
      <circle class="cheek" cx="-19" cy="-24" r="5" opacity="0.7" />
      <circle class="cheek" cx="19" cy="-24" r="5" opacity="0.7" />
      {mood === "calm" ? <CalmFace /> : <ShelteredFace />}
    </g>
  );
}

function CalmFace() {
  return (
    <>
      <circle class="eye" cx="-11" cy="-33" r="3.2" />
      <circle class="eye" cx="11" cy="-33" r="3.2" />
      <path class="face" d="M-7 -24 C -4 -18 4 -18 7 -24" />
    </>
  );
}

function ShelteredFace() {
  return (
    <>
      <path class="face" d="M-16 -33 C -13 -29 -9 -29 -6 -33" />
      <path class="face" d="M6 -33 C 9 -29 13 -29 16 -33" />
      <path class="face" d="M-4 -22 C -2 -20 2 -20 4 -22" />
    </>
  );
}
