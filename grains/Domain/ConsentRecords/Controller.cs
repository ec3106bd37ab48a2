namespace Ecosystem.Domain.ConsentRecords;

/// <summary>Who answers for the processing, as consent records name it: whoever runs the platform.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Its postal address, in one line.</param>
/// <param name="Email">Where its data protection is reached.</param>
/// <param name="Phone">The same by telephone.</param>
/// <param name="Jurisdiction">Under whose law, and where the data is kept: two letters of ISO 3166, such as CN.</param>
/// <param name="Notice">URL of its privacy notice.</param>
/// <param name="Language">Language tag of the notice, such as zh-CN.</param>
/// <param name="PassportUrl">Where customers rule their passports.</param>
public sealed record Controller(string Name, string Address, string Email, string Phone, string Jurisdiction, string Notice, string Language, string PassportUrl);
