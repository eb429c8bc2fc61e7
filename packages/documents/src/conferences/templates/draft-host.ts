import type { AdministrativeLevel, UnitKind } from '@openpar/engine';

/**
 * What a template needs to know of the People's Committee that holds a conference. Templates choose by what a host has, never by its
 * level, so that communes of two tiers, districts of three and a special zone all come out right.
 */
export interface DraftHost {
  /** "Ủy ban nhân dân xã Mường So". */
  body: string;
  level: AdministrativeLevel;
  territoryKind: UnitKind;
  /** "Mường So". */
  name: string;
  /** How it speaks of itself: "xã", "phường", "huyện". */
  word: string;
  /** The territory around it: "tỉnh Lai Châu"; `null` where there is none. */
  above: string | null;
  /** Its own offices, as a plan names them: "Phòng Nội vụ", "Văn phòng HĐND và UBND". */
  offices: readonly string[];
  /** Which office does what; `null` where it has none for it. */
  duties: Readonly<Record<OfficeDuty, string | null>>;
  /** Its office for the news has reporters. */
  hasReporters: boolean;
  officeGroup: {
    /** All its offices in one wording: "các sở, ban, ngành tỉnh". */
    words: string;
    /** They are single officers (a commune until June 2025). */
    areOfficers: boolean;
    /** They have an index of their own (departments). */
    areRated: boolean;
  };
  /** The territories next below, "các xã, phường"; `null` where only villages lie inside. */
  below: string | null;
  /** Heads of villages by their titles: ["Trưởng thôn"]; empty where none is next below. */
  villageHeads: readonly string[];
  /** Bodies outside the chain of command, as invitations name them. */
  outside: {
    /** "Đảng ủy xã", "Huyện ủy". */
    party: string | null;
    /** "HĐND xã". */
    council: string | null;
    /** "Ủy ban MTTQ Việt Nam xã". */
    front: string | null;
    hasMassOrganizations: boolean;
    hasVerticalAgencies: boolean;
    /** Agencies on its territory that stand in no other group: schools, health station. */
    hasLocatedAgencies: boolean;
    /** "Báo và Phát thanh, Truyền hình Lai Châu". */
    press: string | null;
  };
  /** Councils and teams by what they are for. */
  workingBodies: Readonly<Record<WorkingBodyUse, string | null>>;
}

/**
 * `standing` owns reform work, `office` looks after hall and letters, `finance` the money, `media` the news, `technology` lines and
 * sound, `one-stop` receives dossiers.
 */
export type OfficeDuty = 'standing' | 'office' | 'finance' | 'media' | 'technology' | 'one-stop';

/** Ban Chỉ đạo, Hội đồng thẩm định, Tổ giúp việc, Hội đồng Thi đua - Khen thưởng. */
export type WorkingBodyUse = 'steering' | 'appraisal' | 'help' | 'awards';

/** "UBND xã". */
export function committeeOf({ word }: Pick<DraftHost, 'word'>): string {
  return `UBND ${word}`;
}

/** "xã Mường So". */
export function territoryOfHost({ word, name }: Pick<DraftHost, 'word' | 'name'>): string {
  return `${word} ${name}`;
}
