import countriesUrl from 'world-atlas/countries-110m.json?url'
import statesUrl from 'us-atlas/states-10m.json?url'
import type { MultiPolygon, MultiLineString } from 'geojson'
import { merge, mesh } from 'topojson-client'
import type { GeometryCollection, Polygon, MultiPolygon as MultiShape, Topology } from 'topojson-specification'

export const regions = ['US', 'WORLD'] as const

export type Region = (typeof regions)[number]

export interface Outlines {
  region: Region
  land: MultiPolygon
  borders: MultiLineString
}

const files = { US: { url: statesUrl, name: 'states' }, WORLD: { url: countriesUrl, name: 'countries' } } as const

/** Outlines of states or countries, from the files the portal brings along. */
export async function outlinesOf(region: Region): Promise<Outlines> {
  const { url, name } = files[region]
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  const topology = (await answer.json()) as Topology
  const shapes = topology.objects[name] as GeometryCollection
  return {
    region,
    land: merge(topology, shapes.geometries as (Polygon | MultiShape)[]),
    borders: mesh(topology, shapes, (one, other) => one !== other),
  }
}
