# The API: one static binary, no shell, not root.
FROM golang:1.26-bookworm AS build
WORKDIR /src
COPY go.work go.work.sum ./
COPY packages/schema/go.mod packages/schema/go.sum packages/schema/
COPY packages/weir/go.mod packages/weir/go.sum packages/weir/
COPY apps/api/go.mod apps/api/go.sum apps/api/
RUN cd apps/api && go mod download
COPY packages packages
COPY apps/api apps/api
ARG VERSION=development
RUN cd apps/api && CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X main.version=${VERSION}" -o /forebay ./cmd/forebay \
 && mkdir /data /spool

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build --chown=65532:65532 --chmod=0700 /data /data
COPY --from=build --chown=65532:65532 --chmod=1777 /spool /tmp
COPY --from=build /forebay /forebay
USER 65532:65532
ENV FOREBAY_ENV=production FOREBAY_ADDR=0.0.0.0:8080 FOREBAY_DATA=/data
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["/forebay"]
CMD ["serve"]
