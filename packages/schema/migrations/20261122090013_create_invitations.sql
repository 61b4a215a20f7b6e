-- +goose Up
CREATE TABLE `invitations` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `email` varchar(254) NOT NULL,
  `role` varchar(16) NOT NULL,
  `token_hash` binary(32) NOT NULL,
  `invited_by` binary(16) NOT NULL,
  `expires_at` datetime(6) NOT NULL,
  `ended_at` datetime(6) NULL,
  PRIMARY KEY (`id`),
  INDEX `invitation_org_id_created_at` (`org_id`, `created_at`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `invitations`;
