// What the database tells of itself; nothing of it is ours.

// Which Neo4j answers. A name may come with several versions.
// @name serverVersion
CALL dbms.components() YIELD name, versions, edition
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version, edition

// Every index, also those that constraints own, and how far it is built.
// @name indexStates
SHOW INDEXES YIELD name, state, populationPercent
RETURN name, state, populationPercent AS percent
ORDER BY name

// Whether the database holds anything at all, of ours or not.
// @name nodeCount
MATCH (n) RETURN count(n) AS nodes
