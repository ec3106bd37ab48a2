using Ecosystem.Contracts.Spaces;
using Ecosystem.Domain;
using Ecosystem.Domain.Spaces;

namespace Ecosystem.Grains.Spaces;

/// <summary>What people write in a space: the rules never see it in the clear, so its length is checked here, before it is sealed.</summary>
internal static class SpaceTexts
{
    public const int TitleMax = 200;
    public const int NameMax = 120;
    public const int WordMax = 4_000;

    private const int EmailMax = 100;
    private const string EmailAlphabet = "abcdefghijklmnopqrstuvwxyz0123456789-_.@";

    /// <summary>Whose data key the name of somebody is sealed under.</summary>
    /// <param name="subject"><c>sub</c> of their tokens.</param>
    public static string KeyOf(string subject) => AccountId.Prefix + subject;

    /// <summary>Why texts cannot be kept, or null: they are empty or too long, or cannot be a text.</summary>
    public static Refusal? Refuse(params ReadOnlySpan<(string Name, string Text, int LengthMax)> texts)
    {
        foreach (var (name, text, max) in texts)
            if (string.IsNullOrWhiteSpace(text) || text.Length > max || text.Any(c => char.IsControl(c) && c is not ('\n' or '\t'))) return SpaceRefusals.OutOfRange(name, $"1 to {max} characters");
        return null;
    }

    /// <summary>Why an invitation cannot be, or null.</summary>
    public static Refusal? Refuse(NewInvitation invitation)
    {
        if ((invitation.Email is null) == (invitation.Subject is null)) return SpaceRefusals.OutOfRange("email", "given, or else the subject; one of the two");
        if (invitation.Email is { } email && !IsEmail(email)) return SpaceRefusals.OutOfRange("email", $"3 to {EmailMax} lower-case letters, digits, '-', '_', '.' and one '@', starting with a letter");
        if (!Enum.IsDefined(invitation.Audience)) return SpaceRefusals.OutOfRange("audience", "internal, customer, supplier or partner");
        return Refuse(("name", invitation.Name, NameMax), ("organisationName", invitation.OrganisationName, NameMax));
    }

    private static bool IsEmail(string text) =>
        text.Length is >= 3 and <= EmailMax && char.IsAsciiLetterLower(text[0]) && text.All(EmailAlphabet.Contains) && text.Count(c => c == '@') == 1 && text[^1] != '@';
}
