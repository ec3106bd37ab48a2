-- Clustering, snapshots and reminders for the Orleans ADO.NET providers, written from their contract:
-- each provider reads OrleansQuery once at start and binds the parameters named in the query.
create schema if not exists orleans;

create table orleans.OrleansQuery (QueryKey text primary key, QueryText text not null);

create table orleans.membership_version (
  deployment_id text primary key,
  version int not null default 0,
  updated_at timestamptz not null default now()
);

create table orleans.membership (
  deployment_id text not null references orleans.membership_version,
  address text not null,
  port int not null,
  generation int not null,
  silo_name text not null,
  host_name text not null,
  status int not null,
  proxy_port int,
  suspect_times text,
  start_time timestamptz not null,
  i_am_alive_time timestamptz not null,
  primary key (deployment_id, address, port, generation)
);

-- The kind of actor is part of the state name, and the whole key is in the row twice over: parsed and, for text keys, as written.
create table orleans.storage (
  grain_id_hash int not null,
  grain_id_n0 bigint not null,
  grain_id_n1 bigint not null,
  grain_type_hash int not null,
  grain_type_string text not null,
  grain_id_extension text not null default '',
  service_id text not null,
  payload bytea,
  version int not null,
  modified_at timestamptz not null default now(),
  primary key (service_id, grain_type_string, grain_id_extension, grain_id_n0, grain_id_n1)
);

create table orleans.reminders (
  service_id text not null,
  grain_id text not null,
  reminder_name text not null,
  start_time timestamptz not null,
  period bigint not null,
  grain_hash int not null,
  version int not null,
  primary key (service_id, grain_id, reminder_name)
);
create index reminders_range on orleans.reminders (service_id, grain_hash);

insert into orleans.OrleansQuery (QueryKey, QueryText) values
('InsertMembershipVersionKey', $$
  with added as (insert into orleans.membership_version (deployment_id) values (@DeploymentId) on conflict do nothing returning 1)
  select exists (select 1 from added)
$$),
('MembershipReadAllKey', $$
  select v.deployment_id as "DeploymentId", m.address as "Address", m.port as "Port", m.generation as "Generation", m.silo_name as "SiloName",
         m.host_name as "HostName", m.status as "Status", m.proxy_port as "ProxyPort", m.suspect_times as "SuspectTimes",
         m.start_time as "StartTime", m.i_am_alive_time as "IAmAliveTime", v.version as "Version"
  from orleans.membership_version v left join orleans.membership m on m.deployment_id = v.deployment_id
  where v.deployment_id = @DeploymentId
$$),
('MembershipReadRowKey', $$
  select v.deployment_id as "DeploymentId", m.address as "Address", m.port as "Port", m.generation as "Generation", m.silo_name as "SiloName",
         m.host_name as "HostName", m.status as "Status", m.proxy_port as "ProxyPort", m.suspect_times as "SuspectTimes",
         m.start_time as "StartTime", m.i_am_alive_time as "IAmAliveTime", v.version as "Version"
  from orleans.membership_version v
  left join orleans.membership m on m.deployment_id = v.deployment_id and m.address = @Address and m.port = @Port and m.generation = @Generation
  where v.deployment_id = @DeploymentId
$$),
('GatewaysQueryKey', $$
  select address as "Address", proxy_port as "ProxyPort", generation as "Generation"
  from orleans.membership where deployment_id = @DeploymentId and status = @Status and proxy_port > 0
$$),
('InsertMembershipKey', $$
  with bumped as (
    update orleans.membership_version set version = version + 1, updated_at = now()
    where deployment_id = @DeploymentId and version = @Version
      and not exists (select 1 from orleans.membership where deployment_id = @DeploymentId and address = @Address and port = @Port and generation = @Generation)
    returning deployment_id),
  added as (
    insert into orleans.membership (deployment_id, address, port, generation, silo_name, host_name, status, proxy_port, start_time, i_am_alive_time)
    select deployment_id, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime from bumped
    returning 1)
  select exists (select 1 from added)
$$),
('UpdateMembershipKey', $$
  with bumped as (
    update orleans.membership_version set version = version + 1, updated_at = now()
    where deployment_id = @DeploymentId and version = @Version
      and exists (select 1 from orleans.membership where deployment_id = @DeploymentId and address = @Address and port = @Port and generation = @Generation)
    returning deployment_id),
  changed as (
    update orleans.membership m set status = @Status, suspect_times = @SuspectTimes, i_am_alive_time = @IAmAliveTime
    from bumped where m.deployment_id = bumped.deployment_id and m.address = @Address and m.port = @Port and m.generation = @Generation
    returning 1)
  select exists (select 1 from changed)
$$),
('UpdateIAmAlivetimeKey', $$
  update orleans.membership set i_am_alive_time = @IAmAliveTime
  where deployment_id = @DeploymentId and address = @Address and port = @Port and generation = @Generation
$$),
('DeleteMembershipTableEntriesKey', $$
  with gone as (delete from orleans.membership where deployment_id = @DeploymentId)
  delete from orleans.membership_version where deployment_id = @DeploymentId
$$),
('CleanupDefunctSiloEntriesKey', $$
  delete from orleans.membership where deployment_id = @DeploymentId and i_am_alive_time < @IAmAliveTime and status = 6
$$),
('CleanupDefunctSiloEntryKey', $$
  with gone as (
    delete from orleans.membership
    where deployment_id = @DeploymentId and address = @Address and port = @Port and generation = @Generation and status = 6
      and suspect_times is not distinct from @SuspectTimes and start_time = @StartTime and i_am_alive_time = @IAmAliveTime
    returning 1)
  select exists (select 1 from gone)
$$),
('ReadFromStorageKey', $$
  select payload as "PayloadBinary", version as "Version" from orleans.storage
  where service_id = @ServiceId and grain_type_string = @GrainTypeString and grain_id_extension = coalesce(@GrainIdExtensionString, '')
    and grain_id_n0 = @GrainIdN0 and grain_id_n1 = @GrainIdN1
    -- The hashes are the provider's own index; the row is found by the key itself.
    and @GrainIdHash is not null and @GrainTypeHash is not null
$$),
('WriteToStorageKey', $$
  with changed as (
    update orleans.storage set payload = @PayloadBinary, version = version + 1, modified_at = now()
    where @GrainStateVersion is not null and version = @GrainStateVersion
      and service_id = @ServiceId and grain_type_string = @GrainTypeString and grain_id_extension = coalesce(@GrainIdExtensionString, '')
      and grain_id_n0 = @GrainIdN0 and grain_id_n1 = @GrainIdN1
    returning version),
  added as (
    insert into orleans.storage (grain_id_hash, grain_id_n0, grain_id_n1, grain_type_hash, grain_type_string, grain_id_extension, service_id, payload, version)
    select @GrainIdHash, @GrainIdN0, @GrainIdN1, @GrainTypeHash, @GrainTypeString, coalesce(@GrainIdExtensionString, ''), @ServiceId, @PayloadBinary, 1
    where @GrainStateVersion is null
    on conflict do nothing returning version)
  select version as "NewGrainStateVersion" from changed union all select version from added
$$),
('ClearStorageKey', $$
  update orleans.storage set payload = null, version = version + 1, modified_at = now()
  where version = @GrainStateVersion and service_id = @ServiceId and grain_type_string = @GrainTypeString
    and grain_id_extension = coalesce(@GrainIdExtensionString, '') and grain_id_n0 = @GrainIdN0 and grain_id_n1 = @GrainIdN1
    and @GrainIdHash is not null and @GrainTypeHash is not null
  returning version as "NewGrainStateVersion"
$$),
('DeleteStorageKey', $$
  delete from orleans.storage
  where version = @GrainStateVersion and service_id = @ServiceId and grain_type_string = @GrainTypeString
    and grain_id_extension = coalesce(@GrainIdExtensionString, '') and grain_id_n0 = @GrainIdN0 and grain_id_n1 = @GrainIdN1
    and @GrainIdHash is not null and @GrainTypeHash is not null
  returning version + 1 as "NewGrainStateVersion"
$$),
('ReadReminderRowsKey', $$
  select grain_id as "GrainId", reminder_name as "ReminderName", start_time as "StartTime", period as "Period", version as "Version"
  from orleans.reminders where service_id = @ServiceId and grain_id = @GrainId
$$),
('ReadReminderRowKey', $$
  select grain_id as "GrainId", reminder_name as "ReminderName", start_time as "StartTime", period as "Period", version as "Version"
  from orleans.reminders where service_id = @ServiceId and grain_id = @GrainId and reminder_name = @ReminderName
$$),
('ReadRangeRows1Key', $$
  select grain_id as "GrainId", reminder_name as "ReminderName", start_time as "StartTime", period as "Period", version as "Version"
  from orleans.reminders where service_id = @ServiceId and grain_hash > @BeginHash and grain_hash <= @EndHash
$$),
('ReadRangeRows2Key', $$
  select grain_id as "GrainId", reminder_name as "ReminderName", start_time as "StartTime", period as "Period", version as "Version"
  from orleans.reminders where service_id = @ServiceId and (grain_hash > @BeginHash or grain_hash <= @EndHash)
$$),
('UpsertReminderRowKey', $$
  insert into orleans.reminders (service_id, grain_id, reminder_name, start_time, period, grain_hash, version)
  values (@ServiceId, @GrainId, @ReminderName, @StartTime, @Period, @GrainHash, 0)
  on conflict (service_id, grain_id, reminder_name) do update
    set start_time = excluded.start_time, period = excluded.period, grain_hash = excluded.grain_hash, version = orleans.reminders.version + 1
  returning version as "Version"
$$),
('DeleteReminderRowKey', $$
  with gone as (
    delete from orleans.reminders
    where service_id = @ServiceId and grain_id = @GrainId and reminder_name = @ReminderName and version = @Version
    returning 1)
  select exists (select 1 from gone)
$$),
('DeleteReminderRowsKey', $$
  delete from orleans.reminders where service_id = @ServiceId
$$);
