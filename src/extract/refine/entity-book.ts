import type { Entity, EntityId, EntityType } from '../../model/entity.ts';
import { nameKey } from '../names/name-key.ts';

/** Hands out one entity a name and type, with a readable id, and collects its other names. */
export class EntityBook {
  private readonly byKey = new Map<string, Entity>();
  private readonly ids = new Set<string>();

  /** A year tells films of one title apart; without one the first film of that title is meant. */
  entity(type: EntityType, name: string, year?: number): Entity {
    const key = `${type}/${nameKey(name) || name}`;
    const known =
      this.byKey.get(year === undefined ? key : `${key}/${year}`) ??
      (year === undefined ? undefined : this.undated(key, year));
    if (known) {
      this.alias(known, name);
      return known;
    }
    const entity: Entity = {
      id: this.freeId(type, name, year),
      type,
      name,
      aliases: [],
      ...(year === undefined ? {} : { year }),
    };
    if (!this.byKey.has(key)) this.byKey.set(key, entity);
    if (year !== undefined) this.byKey.set(`${key}/${year}`, entity);
    return entity;
  }

  alias(entity: Entity, name: string): void {
    const clean = name.trim();
    if (clean !== entity.name && clean !== '' && !entity.aliases.includes(clean)) entity.aliases.push(clean);
  }

  all(): Entity[] {
    return [...new Set(this.byKey.values())];
  }

  private undated(key: string, year: number): Entity | undefined {
    const entity = this.byKey.get(key);
    return entity && (entity.year === undefined || entity.year === year) ? entity : undefined;
  }

  private freeId(type: EntityType, name: string, year: number | undefined): EntityId {
    const slug = slugOf(name) || 'unnamed';
    let id: EntityId = `${type}:${slug}`;
    if (this.ids.has(id) && year !== undefined) id = `${type}:${slug}-${year}`;
    for (let n = 2; this.ids.has(id); n++) id = `${type}:${slug}-${n}`;
    this.ids.add(id);
    return id;
  }
}

export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}
