import type { ComponentChildren } from 'preact';
import type { EntityType } from '../model/entity.ts';

/** Drawn on 16 × 16, stroked in the text's colour; never the only bearer of a meaning, so hidden from assistive technology. */
function Icon({ children, size = 16 }: { children: ComponentChildren; size?: number }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);

/** Points to the start of the line: mirrored by CSS where lines run from the right. */
export const BackIcon = () => (
  <Icon>
    <path d="M10 3 5 8l5 5" />
  </Icon>
);

export const PinIcon = () => (
  <Icon>
    <path d="M10.2 2.2 13.8 5.8 11.4 7l-2 3.4-3.8-3.8L9 4.6zM7.4 8.6 2.8 13.2" />
  </Icon>
);

export const MoveIcon = () => (
  <Icon>
    <path d="M8 2v12M2 8h12M6.3 3.6 8 1.9l1.7 1.7M6.3 12.4 8 14.1l1.7-1.7M3.6 6.3 1.9 8l1.7 1.7M12.4 6.3 14.1 8l-1.7 1.7" />
  </Icon>
);

/** Points to the right; `turn` in degrees, clockwise. The same in every language: it moves things on the screen. */
export const ArrowIcon = ({ turn }: { turn: number }) => (
  <Icon>
    <path transform={`rotate(${turn} 8 8)`} d="M3 8h10M9 4l4 4-4 4" />
  </Icon>
);

export const QuoteIcon = () => (
  <Icon>
    <g fill="currentColor" stroke="none">
      <path d="M2.6 9.2c0-3 1.3-4.9 3.7-5.9l.6 1.1c-1.3.7-2 1.6-2.1 2.7h1.9v4.4H2.6z" />
      <path d="M9 9.2c0-3 1.3-4.9 3.7-5.9l.6 1.1c-1.3.7-2 1.6-2.1 2.7h1.9v4.4H9z" />
    </g>
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.25" />
    <path d="m10.2 10.2 3.3 3.3" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <path d="M2 4.5h6.5M12.5 4.5H14M2 11.5h1.5M7.5 11.5H14" />
    <circle cx="10.5" cy="4.5" r="2" />
    <circle cx="5.5" cy="11.5" r="2" />
  </Icon>
);

export const PauseIcon = () => (
  <Icon size={20}>
    <path d="M5.5 3.5v9M10.5 3.5v9" />
  </Icon>
);

export const OffIcon = () => (
  <Icon size={20}>
    <circle cx="8" cy="8" r="5.5" />
    <path d="m4.1 4.1 7.8 7.8" />
  </Icon>
);

export const LockIcon = () => (
  <Icon size={20}>
    <rect x="3.25" y="7" width="9.5" height="6.25" rx="1.5" />
    <path d="M5.25 7V5a2.75 2.75 0 0 1 5.5 0v2" />
  </Icon>
);

export const RestIcon = () => (
  <Icon size={20}>
    <path d="M13 9.6A5.5 5.5 0 1 1 6.4 3a4.4 4.4 0 0 0 6.6 6.6z" />
  </Icon>
);

export const PageIcon = () => (
  <Icon size={20}>
    <path d="M4 2.25h5.5L12.5 5v8.75H4z" />
    <path d="M6.25 8h4M6.25 10.75h2.5" stroke-dasharray="0 2" />
  </Icon>
);

export const ArrowOutIcon = () => (
  <Icon size={12}>
    <path d="M6 3.5H3.5v9h9V10M9 3h4v4M13 3 7.5 8.5" />
  </Icon>
);

export const EditIcon = () => (
  <Icon>
    <path d="M3 13l.6-2.9 7.2-7.2 2.3 2.3-7.2 7.2zM9.3 4.4l2.3 2.3" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon size={14}>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon size={14}>
    <path d="m3 8.5 3.5 3.5L13 4.5" />
  </Icon>
);

export const UndoIcon = () => (
  <Icon>
    <path d="M5.5 3 2.75 5.75 5.5 8.5" />
    <path d="M3 5.75h6.5a3.5 3.5 0 0 1 0 7H6" />
  </Icon>
);

const glyphs: Record<EntityType, ComponentChildren> = {
  film: (
    <>
      <rect x="2.25" y="3.25" width="11.5" height="9.5" rx="1.5" />
      <path d="M5.25 3.5v9M10.75 3.5v9M2.5 8h2.5M11 8h2.5" />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="5.25" r="2.5" />
      <path d="M3 13.25c.4-2.9 2.3-4.4 5-4.4s4.6 1.5 5 4.4" />
    </>
  ),
  character: (
    <>
      <path d="M2.75 3.5c3.3 1 7.2 1 10.5 0v4.3c0 3-2.3 5.2-5.25 5.2S2.75 10.8 2.75 7.8z" />
      <path d="M5.3 7.1h1M9.7 7.1h1M6.3 10.1c1.1.7 2.3.7 3.4 0" />
    </>
  ),
  series: (
    <>
      <rect x="2.25" y="6.25" width="11.5" height="7" rx="1.5" />
      <path d="M3.75 4h8.5M5.25 2h5.5" />
    </>
  ),
  company: (
    <>
      <path d="M3.25 13.5v-11h6v11M9.25 6.25h3.5v7.25M1.75 13.5h12.5" />
      <path d="M5.75 5.25h1M5.75 8h1M5.75 10.75h1" />
    </>
  ),
};

export const TypeIcon = ({ type }: { type: EntityType }) => <Icon>{glyphs[type]}</Icon>;
