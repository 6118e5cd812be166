-- From Kafka into the tables. Apart from tables.sql, because it needs a Kafka to talk to.

CREATE TABLE IF NOT EXISTS luy_tre.incoming (line String)
ENGINE = Kafka
SETTINGS
    kafka_broker_list = 'kafka-1:9092,kafka-2:9092,kafka-3:9092',
    kafka_topic_list = 'luy-tre-reports',
    kafka_group_name = 'luy-tre',
    kafka_format = 'LineAsString',
    kafka_max_block_size = 65536;

-- What is not a report of this shape is left out.
CREATE MATERIALIZED VIEW IF NOT EXISTS luy_tre.taking TO luy_tre.reports AS
SELECT
    toUUIDOrZero(JSONExtractString(line, 'id')) AS id,
    JSONExtractString(line, 'kind') AS kind,
    JSONExtractString(line, 'address') AS address,
    JSONExtractString(line, 'category') AS category,
    JSONExtractString(line, 'chosen') AS chosen,
    JSONExtractString(line, 'verdict', 'treatment') AS treatment,
    JSONExtractString(line, 'verdict', 'reason') AS reason,
    JSONExtractString(line, 'verdict', 'list') AS list,
    JSONExtractString(line, 'extension') AS extension,
    JSONExtractString(line, 'lists') AS lists,
    JSONExtractString(line, 'language') AS language,
    toDateOrZero(JSONExtractString(line, 'day')) AS day
FROM luy_tre.incoming
WHERE JSONExtractUInt(line, 'version') = 2
    AND id != toUUID('00000000-0000-0000-0000-000000000000')
    AND kind IN ('harmful', 'wrong-block')
    AND length(address) <= 2048;
