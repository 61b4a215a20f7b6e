-- +goose Up
-- create "api_keys" table
CREATE TABLE `api_keys` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `kind` varchar(16) NOT NULL,
  `user_id` binary(16) NOT NULL,
  `name` varchar(120) NOT NULL,
  `prefix` varchar(24) NOT NULL,
  `secret_hash` binary(32) NOT NULL,
  `scopes` varchar(255) NOT NULL,
  `role` varchar(16) NOT NULL,
  `expires_at` datetime(6) NULL,
  `revoked_at` datetime(6) NULL,
  `last_used_at` datetime(6) NULL,
  PRIMARY KEY (`id`),
  INDEX `apikey_org_id_user_id` (`org_id`, `user_id`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `api_keys`;
