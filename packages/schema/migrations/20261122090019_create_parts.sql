-- +goose Up
CREATE TABLE `parts` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `version_id` binary(16) NOT NULL,
  `kind` varchar(16) NOT NULL,
  `seq` bigint NOT NULL,
  `content` mediumblob NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `part_org_id_version_id_kind_seq` (`org_id`, `version_id`, `kind`, `seq`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `parts`;
