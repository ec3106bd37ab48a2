using GraphQL.Types;

namespace Ecosystem.Api.Graph;

/// <summary>A whole number of 64 bits, as a JSON number.</summary>
public sealed class LongScalar : LongGraphType
{
    public LongScalar() => (Name, Description) = ("Long", "A whole number, written as a JSON number. Answers are between -2^53 and 2^53, so that a double keeps them exactly.");
}
