-- +goose Up
-- create "external_identities" table
CREATE TABLE `external_identities` (
  `id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `provider` varchar(16) NOT NULL,
  `kind` varchar(16) NOT NULL,
  `external_id` varchar(191) NOT NULL,
  `internal_id` binary(16) NOT NULL,
  `version` datetime(6) NOT NULL,
  `ended_at` datetime(6) NULL,
  PRIMARY KEY (`id`),
  INDEX `externalidentity_internal_id` (`internal_id`),
  UNIQUE INDEX `externalidentity_provider_kind_external_id` (`provider`, `kind`, `external_id`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `external_identities`;
