using System.Globalization;

namespace Planted;

/// <summary>IDE0005: a using nobody uses.</summary>
public static class ImportsTooMuch;
