using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Ecosystem.Silo.Cli;

/// <summary>Options that take a whole number; anything else is told to the person, with what it must be.</summary>
internal static class WholeNumber
{
    /// <param name="standard">Taken when the option is not given.</param>
    /// <param name="max">Largest accepted; <see cref="int.MaxValue"/>: any.</param>
    public static Option<int> Option(string name, string description, int standard, int min, int max) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => standard,
        CustomParser = result =>
        {
            if (TryRead(result, min, max, out var number)) return number;
            result.AddError(max == int.MaxValue ? $"{name} must be a whole number{(min == int.MinValue ? "" : $", {min} or more")}." : $"{name} must be {min:N0} to {max:N0}.");
            return standard;
        },
    };

    /// <summary>Whether what an option was given is a whole number of the range, both ends included.</summary>
    public static bool TryRead(ArgumentResult result, int min, int max, out int number) =>
        int.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && number >= min && number <= max;
}
