namespace Attribution.Architecture.Tests.Planted;

/// <summary>Inherited, so it cannot be sealed.</summary>
internal class Parent : IPort;

/// <summary>Could be sealed and is not.</summary>
internal class Heir : Parent;

/// <summary>One interface, to be counted.</summary>
internal interface IPort;
