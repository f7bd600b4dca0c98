// The constraints and indexes of the graph, as ordered steps. A step that was released is never edited: add one.
// Every MERGE key has a uniqueness constraint, because without one MERGE creates twins under concurrency.

// step 1: the log, what sources said, and references
CREATE CONSTRAINT change_seq IF NOT EXISTS FOR (change:Change) REQUIRE change.seq IS UNIQUE;
CREATE CONSTRAINT change_counter IF NOT EXISTS FOR (counter:ChangeCounter) REQUIRE counter.name IS UNIQUE;
CREATE CONSTRAINT epoch_name IF NOT EXISTS FOR (epoch:Epoch) REQUIRE epoch.name IS UNIQUE;
CREATE CONSTRAINT probe_name IF NOT EXISTS FOR (probe:Probe) REQUIRE probe.name IS UNIQUE;
CREATE CONSTRAINT index_failure_id IF NOT EXISTS FOR (failure:IndexFailure) REQUIRE failure.id IS UNIQUE;
CREATE CONSTRAINT record_key IF NOT EXISTS FOR (record:Record) REQUIRE record.key IS UNIQUE;
CREATE CONSTRAINT reference_key IF NOT EXISTS FOR (reference:Reference) REQUIRE reference.key IS UNIQUE;
CREATE CONSTRAINT source_turn_key IF NOT EXISTS FOR (turn:SourceTurn) REQUIRE turn.key IS UNIQUE;
CREATE INDEX record_node IF NOT EXISTS FOR (record:Record) ON (record.nodeId);
CREATE INDEX record_source IF NOT EXISTS FOR (record:Record) ON (record.kind, record.source, record.id);
CREATE INDEX reference_qualified IF NOT EXISTS FOR (reference:Reference) ON (reference.qualified);
CREATE INDEX reference_named IF NOT EXISTS FOR (reference:Reference) ON (reference.named);
CREATE INDEX reference_source IF NOT EXISTS FOR (reference:Reference) ON (reference.source);
MERGE (counter:ChangeCounter {name: 'changes'}) ON CREATE SET counter.seq = 0;
MERGE (epoch:Epoch {name: 'graph'}) ON CREATE SET epoch.value = randomUUID();

// step 2: what rooms own
CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (thing:Thing) REQUIRE thing.id IS UNIQUE;
CREATE INDEX part_owner IF NOT EXISTS FOR (part:Part) ON (part.owner);
CREATE CONSTRAINT identifier_key IF NOT EXISTS FOR (identifier:Identifier) REQUIRE identifier.key IS UNIQUE;
CREATE CONSTRAINT topic_slug IF NOT EXISTS FOR (topic:Topic) REQUIRE topic.slug IS UNIQUE;
CREATE INDEX topic_label IF NOT EXISTS FOR (topic:Topic) ON (topic.label);
CREATE CONSTRAINT city_slug IF NOT EXISTS FOR (city:City) REQUIRE city.slug IS UNIQUE;
CREATE INDEX record_row IF NOT EXISTS FOR (record:Record) ON (record.id);
CREATE INDEX fact_record IF NOT EXISTS FOR (fact:Fact) ON (fact.record);
CREATE INDEX city_name IF NOT EXISTS FOR (city:City) ON (city.name);
CREATE CONSTRAINT person_slug IF NOT EXISTS FOR (person:Person) REQUIRE person.slug IS UNIQUE;
CREATE INDEX person_name IF NOT EXISTS FOR (person:Person) ON (person.name);
CREATE CONSTRAINT post_slug IF NOT EXISTS FOR (post:Post) REQUIRE post.slug IS UNIQUE;
CREATE INDEX post_role IF NOT EXISTS FOR (post:Post) ON (post.role);
CREATE CONSTRAINT program_slug IF NOT EXISTS FOR (program:Program) REQUIRE program.slug IS UNIQUE;
CREATE INDEX program_title IF NOT EXISTS FOR (program:Program) ON (program.title);
CREATE CONSTRAINT practice_slug IF NOT EXISTS FOR (practice:Practice) REQUIRE practice.slug IS UNIQUE;
CREATE INDEX practice_title IF NOT EXISTS FOR (practice:Practice) ON (practice.title);
CREATE CONSTRAINT implementation_slug IF NOT EXISTS FOR (implementation:Implementation) REQUIRE implementation.slug IS UNIQUE;
CREATE CONSTRAINT playbook_slug IF NOT EXISTS FOR (playbook:Playbook) REQUIRE playbook.slug IS UNIQUE;
CREATE INDEX playbook_title IF NOT EXISTS FOR (playbook:Playbook) ON (playbook.title);
CREATE CONSTRAINT resource_slug IF NOT EXISTS FOR (resource:Resource) REQUIRE resource.slug IS UNIQUE;
CREATE INDEX resource_title IF NOT EXISTS FOR (resource:Resource) ON (resource.title);
CREATE CONSTRAINT token_hash IF NOT EXISTS FOR (token:Token) REQUIRE token.hash IS UNIQUE;
CREATE CONSTRAINT cohort_slug IF NOT EXISTS FOR (cohort:Cohort) REQUIRE cohort.slug IS UNIQUE;
CREATE INDEX cohort_title IF NOT EXISTS FOR (cohort:Cohort) ON (cohort.title);
CREATE CONSTRAINT shelf_file_path IF NOT EXISTS FOR (file:ShelfFile) REQUIRE file.path IS UNIQUE;
CREATE INDEX implementation_title IF NOT EXISTS FOR (implementation:Implementation) ON (implementation.title);
CREATE CONSTRAINT submission_key IF NOT EXISTS FOR (submission:Submission) REQUIRE submission.key IS UNIQUE;

// step 3: searches people keep
CREATE CONSTRAINT saved_search_id IF NOT EXISTS FOR (search:SavedSearch) REQUIRE search.id IS UNIQUE;
CREATE INDEX saved_search_owner IF NOT EXISTS FOR (search:SavedSearch) ON (search.owner);
CREATE CONSTRAINT search_keeper_owner IF NOT EXISTS FOR (keeper:SearchKeeper) REQUIRE keeper.owner IS UNIQUE;
CREATE CONSTRAINT search_match_key IF NOT EXISTS FOR (match:SearchMatch) REQUIRE match.key IS UNIQUE;
CREATE INDEX search_match_item IF NOT EXISTS FOR (match:SearchMatch) ON (match.item);
CREATE CONSTRAINT alert_mark_name IF NOT EXISTS FOR (mark:AlertMark) REQUIRE mark.name IS UNIQUE;

// step 4: posts by what they are called
CREATE INDEX post_role_key IF NOT EXISTS FOR (post:Post) ON (post.roleKey);
CREATE INDEX post_role_concept IF NOT EXISTS FOR (post:Post) ON (post.roleConcept);
