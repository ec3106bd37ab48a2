namespace Ecosystem.Grains.Sealing;

/// <summary>What becomes of a command whose texts cannot be sealed, because their subject was erased.</summary>
internal static class Erased
{
    /// <summary>Seals and goes on with what was sealed; of an erased subject there is nothing to go on with, and the answer is <paramref name="otherwise"/>.</summary>
    public static async Task<TAnswer> OrGoesOn<TSealed, TAnswer>(Func<Task<TSealed>> seal, Func<TSealed, Task<TAnswer>> then, TAnswer otherwise)
    {
        TSealed kept;
        try
        {
            kept = await seal();
        }
        catch (SubjectErasedException)
        {
            return otherwise;
        }
        return await then(kept);
    }
}
