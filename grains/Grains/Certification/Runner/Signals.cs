namespace Ecosystem.Grains.Certification.Runner;

/// <summary>The candidate did something else than the plan expects: the test has failed. The message says what was seen.</summary>
internal sealed class NotMetException(string observed) : Exception(observed);

/// <summary>What the plan expects could not be seen: the test is inconclusive. The message says why.</summary>
internal class NotSeenException(string observed, Exception? inner = null) : Exception(observed, inner);

/// <summary>A request got no answer.</summary>
internal sealed class NotReachedException(string observed, Exception? inner = null) : NotSeenException(observed, inner);
