import type { AccessServices } from '../options/AccessNotice.tsx';
import type { KeyServices } from '../options/Keyboard.tsx';
import type { PacksServices } from '../options/use-packs.ts';

/** The outside world, as the welcome page needs it: `main.tsx` brings the browser's, the stage a fixed one. */
export interface WelcomeServices extends AccessServices, KeyServices, PacksServices {
  openOptions(): void;
}
