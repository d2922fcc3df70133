import { lemmatize } from '../../src/annotate/lemmatize'

describe('lemmatize', () => {
  it.each([
    ['held', 'VERB', 'hold'],
    ['Met', 'VERB', 'meet'],
    ['sued', 'VERB', 'sue'],
    ['agreed', 'VERB', 'agree'],
    ['banned', 'VERB', 'ban'],
    ['raped', 'VERB', 'rape'],
    ['rapped', 'VERB', 'rap'],
    ['seized', 'VERB', 'seize'],
    ['criticised', 'VERB', 'criticise'],
    ['denies', 'VERB', 'deny'],
    ['denied', 'VERB', 'deny'],
    ['visited', 'VERB', 'visit'],
    ['freeing', 'VERB', 'free'],
    ['withdrew', 'VERB', 'withdraw'],
    ['slain', 'VERB', 'slay'],
    ['co-founded', 'VERB', 'co-found'],
    ['zorbing', 'VERB', 'zorb'],
    ['express', 'VERB', 'express'],
    ['is', 'AUX', 'be'],
    ['’s', 'AUX', 'be'],
    ["'d", 'AUX', 'would'],
    ["n't", 'PART', 'not'],
    ['n’t', 'PART', 'not'],
    ['ministers', 'NOUN', 'minister'],
    ['spokesmen', 'NOUN', 'spokesman'],
    ['countries', 'NOUN', 'country'],
    ['crises', 'NOUN', 'crisis'],
    ['sanctions', 'NOUN', 'sanction'],
    ['headquarters', 'NOUN', 'headquarters'],
    ['status', 'NOUN', 'status'],
    ['press', 'NOUN', 'press'],
    ['Ministers', 'PROPN', 'ministers'],
    ['Better', 'ADJ', 'better'],
    ['2018', 'NUM', '2018'],
    ['😀', 'VERB', '😀'],
    ['', 'VERB', ''],
  ])('leads %j as %s back to %j', (word, upos, lemma) => {
    expect(lemmatize(word, upos)).toBe(lemma)
  })

  it('gives the same lemma when asked again', () => {
    expect([lemmatize('led', 'VERB'), lemmatize('led', 'NOUN'), lemmatize('led', 'VERB')]).toEqual([
      'lead',
      'led',
      'lead',
    ])
  })
})
