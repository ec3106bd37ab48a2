-- The create script of the model in People/PeopleDb.cs, as Entity Framework writes it; a test compares the two.

CREATE TABLE identity.people (
    id text NOT NULL,
    display_name text NOT NULL,
    audience text NOT NULL,
    organisation text NOT NULL,
    roles text[] NOT NULL,
    disabled boolean NOT NULL,
    totp_step bigint NOT NULL,
    user_name character varying(100) NOT NULL,
    normalized_user_name character varying(100) NOT NULL,
    password_hash text,
    security_stamp text,
    concurrency_stamp text,
    two_factor_enabled boolean NOT NULL,
    CONSTRAINT people_pk PRIMARY KEY (id)
);

CREATE TABLE identity.roles (
    name text NOT NULL,
    scopes text[] NOT NULL,
    CONSTRAINT roles_pk PRIMARY KEY (name)
);

CREATE TABLE identity.people_secrets (
    user_id text NOT NULL,
    login_provider text NOT NULL,
    name text NOT NULL,
    value text,
    CONSTRAINT people_secrets_pk PRIMARY KEY (user_id, login_provider, name),
    CONSTRAINT people_secrets_people_fk FOREIGN KEY (user_id) REFERENCES identity.people (id) ON DELETE CASCADE
);

CREATE UNIQUE INDEX people_normalized_user_name ON identity.people (normalized_user_name);
