import browser from 'webextension-polyfill';
import { translate } from '../protocol/extension.ts';
import type { Absence, Activity } from '../protocol/messages.ts';

export type BadgeState =
  | { kind: 'names'; count: number }
  | { kind: 'tired'; count: number }
  | { kind: 'paused' | 'site' | Absence['why'] };

const colors = { on: '#1b2140', off: '#6b7080', tired: '#8a4b12' };

/** Each state has its own look and says in the button's title what it is. */
export async function showBadge(tab: number, state: BadgeState): Promise<void> {
  const { text, color, title } = looksOf(state);
  const { action } = browser;
  // The tab may be closed by now, and then there is nothing to show. Firefox for Android has a menu entry instead of a button: no badge.
  await Promise.allSettled([
    action.setBadgeText?.({ tabId: tab, text }),
    action.setBadgeBackgroundColor?.({ tabId: tab, color }),
    action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' }),
    action.setTitle?.({ tabId: tab, title }),
  ]);
}

function looksOf(state: BadgeState): { text: string; color: string; title: string } {
  switch (state.kind) {
    case 'names':
      return {
        text: state.count === 0 ? '' : state.count > 999 ? '999+' : String(state.count),
        color: colors.on,
        title: state.count === 1 ? translate('badgeOneName') : translate('badgeNames', [String(state.count)]),
      };
    case 'tired':
      return { text: 'zz', color: colors.tired, title: translate('badgeTired', [String(state.count)]) };
    case 'paused':
      return { text: 'II', color: colors.off, title: translate('badgePaused') };
    case 'site':
      return { text: 'off', color: colors.off, title: translate('badgeSite') };
    case 'unreachable':
      return { text: '–', color: colors.off, title: translate('badgeUnreachable') };
    case 'noAccess':
      return { text: '!', color: colors.tired, title: translate('badgeNoAccess') };
  }
}

export function badgeOfActivity(activity: Activity | Absence): BadgeState {
  return activity.on ? { kind: 'names', count: 0 } : { kind: activity.why };
}
