import { describe, expect, test } from 'vitest';
import { bylineIn } from '../../src/ingest/document/bylines.ts';
import { dateIn, isDateLine } from '../../src/ingest/document/date-words.ts';
import { datelineOf } from '../../src/ingest/document/datelines.ts';
import { breadcrumb, endsArticle, isFurniture } from '../../src/ingest/document/furniture.ts';
import { languageOf } from '../../src/ingest/document/language.ts';

describe('a dateline', () => {
  test.each([
    [
      'TRIPOLI, Aug 13 (Reuters) – The',
      'TRIPOLI, Aug 13 (Reuters) –',
      { place: 'TRIPOLI', agency: 'Reuters', date: 'XXXX-08-13' },
    ],
    ['TUNIS (AFP) - The', 'TUNIS (AFP) -', { place: 'TUNIS', agency: 'AFP' }],
    ['TUNIS, Tunisia (AP) — The', 'TUNIS, Tunisia (AP) —', { place: 'TUNIS', agency: 'AP' }],
    [
      'BENGHAZI/TRIPOLI, Libya, Aug. 13, 2014 (Reuters) - The',
      'BENGHAZI/TRIPOLI, Libya, Aug. 13, 2014 (Reuters) -',
      { place: 'BENGHAZI/TRIPOLI', agency: 'Reuters', date: '2014-08-13' },
    ],
    ['Aug 13 (Reuters) - The', 'Aug 13 (Reuters) -', { agency: 'Reuters', date: 'XXXX-08-13' }],
    ['CAIRO — The', 'CAIRO —', { place: 'CAIRO' }],
    [
      'N’DJAMENA, Wednesday (Xinhua) -- The',
      'N’DJAMENA, Wednesday (Xinhua) --',
      { place: 'N’DJAMENA', agency: 'Xinhua' },
    ],
    [
      'Tripoli, 13 August 2014 (LANA) - The',
      'Tripoli, 13 August 2014 (LANA) -',
      { place: 'Tripoli', agency: 'LANA', date: '2014-08-13' },
    ],
    ['13 August 2014 – The', '13 August 2014 –', { date: '2014-08-13' }],
    ['ALGER (APS) – Le', 'ALGER (APS) –', { place: 'ALGER', agency: 'APS' }],
  ])('is read from “%s”, with its span', (body, span, parts) => {
    const { start, end, ...found } = datelineOf(body) ?? { start: 0, end: 0 };
    expect(found).toEqual(parts);
    expect(body.slice(start, end)).toBe(span);
  });

  test.each([
    'The minister – a former general – said on Monday that he would sign.',
    'NATO – the alliance that led the campaign – refused.',
    'EXCLUSIVE – The minister resigned.',
    'Libya’s army (LNA) - or what is left of it - advanced.',
    'He said (in Arabic) – and later denied – that the talks were over.',
    'Marzouki – who was president in 2014 – agreed.',
    'Hamdi (FM) – who was there – agreed.',
    'Al-Thani (born 1954) – the prime minister – resigned.',
  ])('is not seen in “%s”', (body) => {
    expect(datelineOf(body)).toBeUndefined();
  });
});

describe('a date', () => {
  test.each([
    ['on 13 August 2014 in', '2014-08-13'],
    ['August 13th, 2014', '2014-08-13'],
    ['Wed, 13 Aug 2014 23:00:00 -0500', '2014-08-13'],
    ['2014-08-13T23:30:00Z', '2014-08-13'],
    ['2014/08/13', '2014-08-13'],
    ['13.08.2014', '2014-08-13'],
    ['13/08/2014', '2014-08-13'],
    ['08/13/2014', '2014-08-13'],
    ['Aug. 13', 'XXXX-08-13'],
    ['August 2014', '2014-08'],
    ['le 1er février 2015', '2015-02-01'],
    ['13 أغسطس 2014', '2014-08-13'],
    ['13 أوت 2014', '2014-08-13'],
  ])('“%s” is %s', (text, value) => {
    expect(dateIn(text)?.value).toBe(value);
  });

  test('whose day and month could be either is known by its year alone', () => {
    expect(dateIn('03/04/2014')?.value).toBe('2014');
  });

  test.each(['2014-02-30', 'Resolution 1973/2011', 'he may 5 times', 'room 12', 'version 1.2.2014.5', 'in 2014'])(
    'is not invented from “%s”',
    (text) => {
      expect(dateIn(text)?.value ?? '').not.toMatch(/-\d\d-\d\d$/);
    },
  );

  test('alone on a line is told from a sentence that holds one', () => {
    expect(isDateLine('Friday , 24 March 2023')).toBe(true);
    expect(isDateLine('Published: 24 March 2023, 10:15 GMT | Updated: 25 March 2023')).toBe(true);
    expect(isDateLine('They signed on 24 March 2023.')).toBe(false);
  });
});

describe('a byline', () => {
  test.each([
    ['Article by Monia Ghanmi, Magharebia.', ['Monia Ghanmi'], 'Magharebia'],
    ['By Ousmane Garba and Fatimé Abakar', ['Ousmane Garba', 'Fatimé Abakar'], undefined],
    ['(Reporting by Ousmane Garba in Niamey; Editing by Claire Obi)', ['Ousmane Garba'], undefined],
    ['By Mohamed Ould Abdel Aziz | 13 August 2014', ['Mohamed Ould Abdel Aziz'], undefined],
    ['By Agence Presse News', [], 'Agence Presse News'],
    ['by Messenger staff', [], undefined],
    ['Par Sonia Maâlej', ['Sonia Maâlej'], undefined],
    ['بقلم: منية الغانمي', ['منية الغانمي'], undefined],
  ])('“%s”', (line, authors, outlet) => {
    expect(bylineIn(line)).toEqual({ text: line, authors, ...(outlet && { outlet }) });
  });

  test.each([
    'By Sunday, the army had left.',
    'By then it was too late.',
    'By the end of the day nobody was left',
    'By Friday',
    'By signing the text, Tunisia agreed.',
  ])('is not “%s”', (line) => {
    expect(bylineIn(line)).toBeUndefined();
  });
});

describe('a page’s furniture', () => {
  test.each([
    'Advertisement',
    'Share this:',
    'Tags: border, treaty',
    '3 min read',
    'This article was originally published here.',
    'Photo: AFP',
    'Read more: Chad reshuffles its cabinet',
    'We use cookies to improve your experience.',
    '© 2019 The Gazette',
    'All rights reserved.',
    'The post Truce agreed appeared first on The Gazette.',
  ])('is “%s”', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  test.each([
    'He denied it.',
    'Topics discussed included the border.',
    'Sources said the talks had ended.',
    '“Share the burden,” he said.',
    'Related matters were left for the next meeting.',
    'Source of the fire was a pump, police said.',
    'Comments by the minister angered Cairo.',
    'Photographs showed the burnt terminal.',
    'End of the war is near, he said.',
    'Updated figures show 12 dead, the ministry said on Sunday.',
  ])('is not “%s”', (line) => {
    expect(isFurniture(line) || endsArticle(line)).toBe(false);
  });

  test('is a way from the first page, and not any line with slashes', () => {
    expect(breadcrumb('Home / Normal / Libya calls')).toEqual(['Home', 'Normal', 'Libya calls']);
    expect(breadcrumb('You are here: Home » News » Truce')).toEqual(['Home', 'News', 'Truce']);
    expect(breadcrumb('Tripoli / Benghazi')).toBeUndefined();
    expect(breadcrumb('Home')).toBeUndefined();
  });
});

describe('the language of', () => {
  test.each([
    ['en', 'The minister said on Monday that the agreement would be signed before the end of the month.'],
    ['fr', 'Le ministre a déclaré lundi que l’accord serait signé avant la fin du mois.'],
    ['es', 'El ministro dijo el lunes que el acuerdo se firmará antes de fin de mes.'],
    ['it', 'Il ministro ha detto lunedì che l’accordo sarà firmato entro la fine del mese.'],
    ['pt', 'O ministro disse na segunda-feira que o acordo será assinado antes do fim do mês.'],
    ['de', 'Der Minister sagte am Montag, dass das Abkommen vor Ende des Monats unterzeichnet wird.'],
    ['tr', 'Bakan pazartesi günü anlaşmanın ay sonundan önce imzalanacağını ve bunun çok önemli olduğunu söyledi.'],
    ['ar', 'قال الوزير يوم الاثنين إن الاتفاق سيوقع قبل نهاية الشهر.'],
    ['fa', 'وزیر روز دوشنبه گفت که این توافق پیش از پایان ماه امضا می‌شود و گزارش آن چاپ خواهد شد.'],
    ['he', 'השר אמר ביום שני כי ההסכם ייחתם לפני סוף החודש.'],
    ['ru', 'Министр заявил в понедельник, что соглашение будет подписано до конца месяца.'],
    ['und', 'Tripoli 1234 Benghazi'],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test('an English text with foreign names and a quotation is English', () => {
    expect(
      languageOf(
        'President Abdelmadjid ben Salah said: “El acuerdo no se firma.” The spokesman of the ministry did not reply to the question.',
      ),
    ).toBe('en');
  });
});
