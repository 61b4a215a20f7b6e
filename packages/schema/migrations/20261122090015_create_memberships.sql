-- +goose Up
CREATE TABLE `memberships` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `user_id` binary(16) NOT NULL,
  `role` varchar(16) NOT NULL,
  `joined_at` datetime(6) NOT NULL,
  `ended_at` datetime(6) NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `membership_org_id_user_id` (`org_id`, `user_id`),
  INDEX `membership_user_id` (`user_id`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `memberships`;
