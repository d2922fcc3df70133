// Generated from ontology/ontology.json by `npm run generate`. Do not edit.
// What every store has: run by the loader, safe to run again.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX article_id_index IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX entity_name_index IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX entity_kind_index IF NOT EXISTS FOR (n:Entity) ON (n.kind);
CREATE INDEX person_name_index IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX organization_name_index IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE INDEX country_name_index IF NOT EXISTS FOR (n:Country) ON (n.name);
CREATE INDEX place_name_index IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX agreement_name_index IF NOT EXISTS FOR (n:Agreement) ON (n.name);
CREATE INDEX event_name_index IF NOT EXISTS FOR (n:Event) ON (n.name);
