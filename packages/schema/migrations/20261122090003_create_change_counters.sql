-- +goose Up
CREATE TABLE `change_counters` (
  `org_id` binary(16) NOT NULL,
  `seq` bigint NOT NULL,
  `document_seq` bigint NOT NULL,
  `audit_hash` binary(32) NOT NULL,
  PRIMARY KEY (`org_id`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `change_counters`;
