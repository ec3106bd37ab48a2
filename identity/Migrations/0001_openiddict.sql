-- The create script of the model in Store/IdentityDb.cs, as Entity Framework writes it. A test compares the two:
-- when a new OpenIddict changes its model, write the difference as the next migration.
create schema if not exists identity;

CREATE TABLE identity.clients (
    id text NOT NULL,
    application_type character varying(50),
    client_id character varying(100),
    client_secret text,
    client_type character varying(50),
    concurrency_token character varying(50),
    consent_type character varying(50),
    display_name text,
    display_names text,
    json_web_key_set text,
    permissions text,
    post_logout_redirect_uris text,
    properties text,
    redirect_uris text,
    requirements text,
    settings text,
    CONSTRAINT clients_pk PRIMARY KEY (id)
);

CREATE TABLE identity.scopes (
    id text NOT NULL,
    concurrency_token character varying(50),
    description text,
    descriptions text,
    display_name text,
    display_names text,
    name character varying(200),
    properties text,
    resources text,
    CONSTRAINT scopes_pk PRIMARY KEY (id)
);

CREATE TABLE identity.authorizations (
    id text NOT NULL,
    application_id text,
    concurrency_token character varying(50),
    creation_date timestamp with time zone,
    properties text,
    scopes text,
    status character varying(50),
    subject character varying(400),
    type character varying(50),
    CONSTRAINT authorizations_pk PRIMARY KEY (id),
    CONSTRAINT authorizations_clients_fk FOREIGN KEY (application_id) REFERENCES identity.clients (id)
);

CREATE TABLE identity.tokens (
    id text NOT NULL,
    application_id text,
    authorization_id text,
    concurrency_token character varying(50),
    creation_date timestamp with time zone,
    expiration_date timestamp with time zone,
    payload text,
    properties text,
    redemption_date timestamp with time zone,
    reference_id character varying(100),
    status character varying(50),
    subject character varying(400),
    type character varying(150),
    CONSTRAINT tokens_pk PRIMARY KEY (id),
    CONSTRAINT tokens_authorizations_fk FOREIGN KEY (authorization_id) REFERENCES identity.authorizations (id),
    CONSTRAINT tokens_clients_fk FOREIGN KEY (application_id) REFERENCES identity.clients (id)
);

CREATE INDEX authorizations_application_id_status_subject_type ON identity.authorizations (application_id, status, subject, type);

CREATE UNIQUE INDEX clients_client_id ON identity.clients (client_id);

CREATE UNIQUE INDEX scopes_name ON identity.scopes (name);

CREATE INDEX tokens_application_id_status_subject_type ON identity.tokens (application_id, status, subject, type);

CREATE INDEX tokens_authorization_id ON identity.tokens (authorization_id);

CREATE UNIQUE INDEX tokens_reference_id ON identity.tokens (reference_id);
