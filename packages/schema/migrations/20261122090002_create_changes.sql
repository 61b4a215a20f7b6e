-- +goose Up
CREATE TABLE `changes` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `seq` bigint NOT NULL,
  `kind` varchar(32) NOT NULL,
  `entity_id` binary(16) NOT NULL,
  `deleted` bool NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `change_org_id_seq` (`org_id`, `seq`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `changes`;
