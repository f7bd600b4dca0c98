import type { Client } from 'urql'
import type { LoadOptions } from '../shared/combobox-options'
import type { Language } from '../shared/language'
import { placeName } from '../shared/places'
import { CityOptions } from './city-options.document'
import { nameOf } from './groups'

/** Cities by name, each with where it is, since many share a name. */
export function loadCities(client: Client, language: Language): LoadOptions {
  return async (query, signal) => {
    const { data, error } = await client.query(CityOptions, { query }, { fetchOptions: { signal } })
    if (error || !data?.cities) throw error ?? new Error('no list of cities')
    const options = data.cities.nodes.map((city) => ({
      key: city.slug,
      label: nameOf(city),
      note: placeName(city, language),
    }))
    return [{ options }]
  }
}
