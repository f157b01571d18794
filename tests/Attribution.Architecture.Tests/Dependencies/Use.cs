namespace Attribution.Architecture.Tests.Dependencies;

/// <summary>One room of the house using another, with the place it was seen at.</summary>
internal readonly record struct Use(string From, string To, string Place);
