using Npgsql;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Devices;

/// <summary>Tells a device that asks too often to slow down (RFC 8628 §3.5), on whichever node it asks.</summary>
public sealed class DevicePolls(NpgsqlDataSource database, TimeProvider clock) : IOpenIddictServerHandler<ValidateTokenContext>, IOpenIddictServerHandler<ApplyDeviceAuthorizationResponseContext>
{
    /// <summary>Seconds between two requests; each <c>slow_down</c> adds as many again (RFC 8628 §3.5).</summary>
    public const int IntervalSeconds = 5;

    /// <summary>Once the code itself is proven: a stranger cannot fill the table.</summary>
    public static OpenIddictServerHandlerDescriptor Polling { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenContext>()
        .UseSingletonHandler<DevicePolls>().SetOrder(OpenIddictServerHandlers.Protection.ValidateTokenEntry.Descriptor.Order - 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public static OpenIddictServerHandlerDescriptor Announcing { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ApplyDeviceAuthorizationResponseContext>()
        .UseSingletonHandler<DevicePolls>().SetOrder(int.MinValue + 100_000).SetType(OpenIddictServerHandlerType.Custom).Build();

    public ValueTask HandleAsync(ApplyDeviceAuthorizationResponseContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (string.IsNullOrEmpty(context.Error))
            context.Response["interval"] = IntervalSeconds;
        return ValueTask.CompletedTask;
    }

    public async ValueTask HandleAsync(ValidateTokenContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.EndpointType != OpenIddictServerEndpointType.Token || context.Principal is not { } code || !code.HasTokenType(TokenTypeIdentifiers.Private.DeviceCode) || context.TokenId is not { Length: > 0 } id)
            return;
        // OpenIddict looks at this later, after it has told whoever asks how the code stands.
        if (context.Request?.ClientId is not { } client || !code.HasPresenter(client))
            context.Reject(Errors.InvalidGrant, "The device code belongs to another client.");
        else if (!await IsInTimeAsync(id, context.CancellationToken))
            context.Reject(Errors.SlowDown, $"Wait {IntervalSeconds} seconds longer between two requests.");
    }

    private async Task<bool> IsInTimeAsync(string deviceCode, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        // A second of grace: the device counts from the answer it got, and networks are uneven.
        if (await ExecuteAsync("insert into identity.device_polls (device_code_id, polled_at, interval_s) values ($1, $2, $3) on conflict do nothing", deviceCode, now, cancellation)
            || await ExecuteAsync("update identity.device_polls set polled_at = $2 where device_code_id = $1 and polled_at <= $2 - make_interval(secs => interval_s - 1) and $3 > 0", deviceCode, now, cancellation))
            return true;
        await ExecuteAsync("update identity.device_polls set polled_at = $2, interval_s = least(interval_s + $3, 60) where device_code_id = $1", deviceCode, now, cancellation);
        return false;
    }

    private async Task<bool> ExecuteAsync(string sql, string deviceCode, DateTime now, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = deviceCode });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = now });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = IntervalSeconds });
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }
}

/// <summary>Reads a user code as people type it: in small letters, with or without the hyphen (RFC 8628 §6.1).</summary>
public sealed class TypedUserCode : IOpenIddictServerHandler<ValidateEndUserVerificationRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateEndUserVerificationRequestContext>()
        .UseSingletonHandler<TypedUserCode>().SetOrder(OpenIddictServerHandlers.Device.ValidateVerificationAuthentication.Descriptor.Order - 500).SetType(OpenIddictServerHandlerType.Custom).Build();

    public ValueTask HandleAsync(ValidateEndUserVerificationRequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Request.UserCode = context.Request.UserCode?.ToUpperInvariant();
        return ValueTask.CompletedTask;
    }
}
