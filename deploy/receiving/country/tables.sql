-- What a country keeps of reports. Run in order; every statement may be run again.

CREATE DATABASE IF NOT EXISTS luy_tre;

-- One row for each id, however often it came: the same id sorts together, and the newest part wins. Gone after 90 days.
CREATE TABLE IF NOT EXISTS luy_tre.reports
(
    id UUID,
    kind LowCardinality(String),
    address String CODEC(ZSTD(3)),
    site String MATERIALIZED lower(domain(address)),
    category LowCardinality(String),
    chosen LowCardinality(String),
    treatment LowCardinality(String),
    reason LowCardinality(String),
    list LowCardinality(String),
    extension LowCardinality(String),
    lists LowCardinality(String),
    language LowCardinality(String),
    day Date,
    received Date DEFAULT today()
)
ENGINE = ReplacingMergeTree
ORDER BY id
TTL received + INTERVAL 90 DAY;

-- Reports by site, each id once whether parts are merged yet or not. Twenty computers that agree weigh more than one.
CREATE OR REPLACE VIEW luy_tre.sites AS
SELECT
    site,
    kind,
    uniqExact(id) AS reports,
    topK(1)(category)[1] AS guessed,
    topK(1)(chosen)[1] AS picked,
    min(day) AS first_day,
    max(day) AS last_day
FROM luy_tre.reports
GROUP BY site, kind;

-- What two people say of a site. A word is never changed, only followed by a newer one of the same person.
CREATE TABLE IF NOT EXISTS luy_tre.decisions
(
    site String,
    category LowCardinality(String),
    reviewer LowCardinality(String),
    decision Enum8('block' = 1, 'leave' = 2),
    decided DateTime DEFAULT now()
)
ENGINE = MergeTree
ORDER BY (site, reviewer, decided);

-- Into a list comes what two different people want blocked for the same category, and nobody wants left alone.
CREATE OR REPLACE VIEW luy_tre.confirmed AS
WITH latest AS
(
    SELECT site, reviewer, argMax(category, decided) AS said, argMax(decision, decided) AS word
    FROM luy_tre.decisions
    GROUP BY site, reviewer
)
SELECT site, any(said) AS category, uniqExact(reviewer) AS reviewers
FROM latest
GROUP BY site
HAVING reviewers >= 2 AND countIf(word = 'leave') = 0 AND uniqExact(said) = 1;

-- What waits for a first or second pair of eyes, the most reported first.
CREATE OR REPLACE VIEW luy_tre.to_review AS
SELECT site, reports, guessed, picked, first_day, last_day
FROM luy_tre.sites
WHERE kind = 'harmful' AND site NOT IN (SELECT site FROM luy_tre.confirmed)
ORDER BY reports DESC;
