// Extractions are kept in nodes of their own, joined to nothing: whoever asks for articles does not get their texts.

export const PREPARE =
  'CREATE CONSTRAINT extraction_id IF NOT EXISTS FOR (n:_Extraction) REQUIRE n.id IS UNIQUE'

export const KEEP = `
  UNWIND $rows AS row
  MERGE (x:_Extraction {id: row.id})
  SET x.digest = row.digest, x.packed = row.packed`

/** Not where another extraction has come in its place. */
export const DISCARD = `
  UNWIND $rows AS row
  MATCH (x:_Extraction {id: row.id})
  WHERE x.digest = row.digest
  DELETE x`

export const KEPT = `
  UNWIND $ids AS id
  MATCH (x:_Extraction {id: id})
  RETURN x.id AS id, x.digest AS digest, x.packed AS packed
  ORDER BY id`
