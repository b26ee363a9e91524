// What the database knows of its own history: (:Migration {name, checksum, appliedAt}), one a file of cypher/migrations/.

// Also the lock between processes: of two that merge one record, one waits for the other's commit, and finds it made.
// @name migrationNamesAreUnique
CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (m:Migration) REQUIRE m.name IS UNIQUE

// The migrations that were applied, in order.
// @name recordedMigrations
MATCH (m:Migration) RETURN m.name AS name, m.checksum AS checksum ORDER BY name

// Records one, and tells whether it is new: only then are its statements to run, in the same transaction.
// @name recordMigration
MERGE (m:Migration {name: $name})
WITH m, m.appliedAt IS NULL AS isNew
SET m.checksum = coalesce(m.checksum, $checksum), m.appliedAt = coalesce(m.appliedAt, datetime())
RETURN isNew
