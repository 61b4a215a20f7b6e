-- +goose Up
-- create "entities" table
CREATE TABLE `entities` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `folded` varchar(191) NOT NULL,
  `name` varchar(191) NOT NULL,
  `kind` varchar(16) NOT NULL,
  `passages` bigint NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `entity_folded` (`org_id`, `folded`),
  INDEX `entity_passages` (`org_id`, `passages`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `entities`;
