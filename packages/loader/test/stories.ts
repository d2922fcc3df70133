import type { Extraction } from '@newsgraph/graph'
import { entity, story } from '../../../graph/test/story'

const ann = entity('Person', 'Ann Lee', { aliases: ['Lee'], description: 'envoy' })
const bob = entity('Person', 'Bob Ray', { aliases: ['Ray'] })
const cem = entity('Person', 'Cem Ünal')
const arcadia = entity('Country', 'Arcadia', { externalIds: { 'iso3166-1': 'XA' } })
const ruritania = entity('Country', 'Ruritania')

const visit = story({
  text: 'Ann Lee, envoy of Arcadia, met Bob Ray in January. Bob Ray called her visit useful.',
  article: { title: 'Envoy meets Ray', publisher: 'The Gazette', publishedAt: '2020-01-05' },
  entities: [ann, bob, arcadia],
  statements: [
    {
      type: 'HOLDS_POSITION',
      sentence: 'Ann Lee, envoy of Arcadia, met Bob Ray in January.',
      from: ann,
      trigger: 'envoy',
      to: arcadia,
      details: { title: 'envoy', former: false },
      confidence: 1,
    },
    {
      type: 'MET',
      sentence: 'Ann Lee, envoy of Arcadia, met Bob Ray in January.',
      from: ann,
      trigger: 'met',
      to: bob,
      date: { value: '2020-01', text: 'in January' },
    },
  ],
})

const arrest = story({
  text: 'Ruritania arrested Cem Ünal, said Arcadia. Ruritania did not release Cem Ünal. Ann Lee called Bob Ray.',
  article: {
    title: 'Ruritania arrests Ünal',
    url: 'https://example.org/arrest',
    authors: ['D. Writer', 'E. Writer'],
    publishedAt: '2020-02-01T10:00:00Z',
  },
  entities: [{ ...ann, aliases: [], description: 'diplomat' }, bob, cem, arcadia, ruritania],
  statements: [
    {
      type: 'ARRESTED',
      sentence: 'Ruritania arrested Cem Ünal, said Arcadia.',
      from: ruritania,
      trigger: 'arrested',
      to: cem,
      date: { value: '2020-01-30', end: '2020-02-01', text: 'this week' },
      attribution: { entity: arcadia.id, text: 'Arcadia' },
    },
    {
      type: 'RELEASED',
      sentence: 'Ruritania did not release Cem Ünal.',
      from: ruritania,
      trigger: 'release',
      to: cem,
      polarity: 'negated',
    },
    {
      type: 'SPOKE_WITH',
      sentence: 'Ann Lee called Bob Ray.',
      from: ann,
      trigger: 'called',
      to: bob,
    },
  ],
})

const threat = story({
  text: 'Arcadia may sanction Ruritania over Cem Ünal. Cem Ünal criticized Ruritania.',
  article: { title: 'Sanctions loom' },
  entities: [cem, arcadia, ruritania],
  statements: [
    {
      type: 'SANCTIONED',
      sentence: 'Arcadia may sanction Ruritania over Cem Ünal.',
      from: arcadia,
      trigger: 'sanction',
      to: ruritania,
      modality: 'hypothetical',
    },
    {
      type: 'CRITICIZED',
      sentence: 'Cem Ünal criticized Ruritania.',
      from: cem,
      trigger: 'criticized',
      to: ruritania,
    },
  ],
})

/** Three stories of five entities; none is the whole truth about any of them. */
export const stories: readonly [Extraction, Extraction, Extraction] = [visit, arrest, threat]
