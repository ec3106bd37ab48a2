using Microsoft.EntityFrameworkCore;
using OtpNet;
using QRCoder;

namespace Ecosystem.Identity.People;

/// <summary>One-time codes of an authenticator app (RFC 6238), and recovery codes for when it is lost.</summary>
public sealed class SecondFactor(PeopleManager people, PeopleDb database, TimeProvider clock)
{
    public const int RecoveryCodeCount = 10;

    /// <summary>The phone's clock may be one step (30 s) off either way.</summary>
    private static readonly VerificationWindow s_window = new(previous: 1, future: 1);

    /// <summary>Whether the code is the app's of now, and takes it: no code is taken twice, on whichever node.</summary>
    public async Task<bool> TakeCodeAsync(Person person, string? code, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(person);
        var digits = new string([.. (code ?? "").Where(char.IsAsciiDigit)]);
        if (digits.Length != 6 || await people.GetAuthenticatorKeyAsync(person) is not { Length: > 0 } secret)
            return false;
        if (!new Totp(Base32Encoding.ToBytes(secret)).VerifyTotp(clock.GetUtcNow().UtcDateTime, digits, out var step, s_window))
            return false;
        return await database.People.Where(p => p.Id == person.Id && p.TotpStep < step).ExecuteUpdateAsync(set => set.SetProperty(p => p.TotpStep, step), cancellation) == 1;
    }

    /// <summary>Whether it is one of the person's recovery codes, which is then used up.</summary>
    public async Task<bool> TakeRecoveryCodeAsync(Person person, string? code) =>
        code is { Length: > 0 and < 40 } && (await people.RedeemTwoFactorRecoveryCodeAsync(person, code.Trim().ToUpperInvariant())).Succeeded;

    /// <summary>The secret to set an app up with; the same one until a code of it was entered.</summary>
    public async Task<string> SecretToSetUpAsync(Person person)
    {
        if (await people.GetAuthenticatorKeyAsync(person) is { Length: > 0 } secret)
            return secret;
        await people.ResetAuthenticatorKeyAsync(person);
        return (await people.GetAuthenticatorKeyAsync(person))!;
    }

    /// <summary>Sets the factor up, and answers the recovery codes; they are shown this once.</summary>
    public async Task<IReadOnlyList<string>> ConfirmAsync(Person person)
    {
        await people.SetTwoFactorEnabledAsync(person, enabled: true);
        return await NewRecoveryCodesAsync(person);
    }

    /// <summary>New recovery codes in place of those there were; they are shown this once.</summary>
    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Person person) => [.. await people.GenerateNewTwoFactorRecoveryCodesAsync(person, RecoveryCodeCount) ?? []];

    /// <summary>Takes the app away, with a new secret ready for the next.</summary>
    public async Task ForgetAsync(Person person)
    {
        await people.SetTwoFactorEnabledAsync(person, enabled: false);
        await people.ResetAuthenticatorKeyAsync(person);
    }

    /// <summary>What an app reads from a QR code (Key Uri Format).</summary>
    public static string KeyUri(Person person, string secret)
    {
        ArgumentNullException.ThrowIfNull(person);
        return $"otpauth://totp/Ecosystem:{Uri.EscapeDataString(person.UserName!)}?secret={secret}&issuer=Ecosystem";
    }

    /// <summary>The QR code as a data URL: drawn here, because the secret must not travel to anybody who draws pictures.</summary>
    public static string QrCode(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(code);
        return "data:image/png;base64," + Convert.ToBase64String(png.GetGraphic(6));
    }
}
