-- +goose Up
CREATE TABLE `sessions` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `user_id` binary(16) NOT NULL,
  `user_agent` varchar(255) NOT NULL,
  `expires_at` datetime(6) NOT NULL,
  `revoked_at` datetime(6) NULL,
  PRIMARY KEY (`id`),
  INDEX `session_org_id_user_id` (`org_id`, `user_id`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `sessions`;
